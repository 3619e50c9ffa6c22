"""A port of three values of beian: the ID number, the social credit code, the ICP number.

beian vectors run -- python3 port.py
"""

import json
import re
import sys
import unicodedata

ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
ID_PROVINCES = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split()
CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
ICP_PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陇陕青宁新"
# The police write these provinces with other characters.
ICP_MISTAKEN = str.maketrans("川贵甘", "蜀黔陇")


def folded(text):
    """Full width, small letters, spaces, and a label in front: what people paste."""
    text = unicodedata.normalize("NFKC", text)
    text = re.sub(r"^(身份证号码?|统一社会信用代码|社会信用代码|ICP备案号)\s*:\s*", "", text.strip())
    return re.sub(r"[\s\u200b]", "", text).upper()


def is_day(digits, today):
    """YYYYMMDD, not before 1800 and not after today."""
    year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:])
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return year >= 1800 and 1 <= month <= 12 and 1 <= day <= days[month - 1] and digits <= today.replace("-", "")


def resident_id(text, options):
    if options.get("legacy"):
        return None
    if not re.fullmatch(r"\d{17}[\dX]", text) or text[:2] not in ID_PROVINCES or not is_day(text[6:14], options["today"]):
        return {"ok": False}
    total = sum(int(digit) * weight for digit, weight in zip(text, ID_WEIGHTS))
    if "10X98765432"[total % 11] != text[17]:
        return {"ok": False}
    birth = f"{text[6:10]}-{text[10:12]}-{text[12:14]}"
    sex = "male" if int(text[16]) % 2 else "female"
    return {"ok": True, "text": text, "value": {"divisionCode": text[:6], "birthDate": birth, "sex": sex}}


def social_credit_code(text, options):
    if not re.fullmatch(r"[1-9A-Z][0-9A-Z]\d{6}[0-9A-Z]{10}", text) or text[0] not in "123456789ANY":
        return {"ok": False}
    # The codes of a pilot in Fujian have a formula of their own, which this port does not have.
    if text.startswith(("9135", "9235")) and text[8] == "M":
        return None
    if text[2:4] not in [*ID_PROVINCES, "10"] or any(letter not in CREDIT_ALPHABET for letter in text):
        return {"ok": False}
    # An ID number may happen to have the check character of a code.
    if resident_id(text, options)["ok"]:
        return {"ok": False}
    total = sum(CREDIT_ALPHABET.index(text[at]) * pow(3, at, 31) for at in range(17))
    if CREDIT_ALPHABET[(31 - total % 31) % 31] != text[17]:
        return {"ok": False}
    return {"ok": True, "text": text, "value": {"department": text[0], "category": text[1], "divisionCode": text[2:8]}}


def icp_number(text, options):
    # Numbers of licenses, and numbers as the source of a page writes them, are not taken here.
    if re.search(r"[&\\]|[A-Z]\d-\d", text):
        return None
    text = re.sub(r"[‐-―－]", "-", text).replace("備", "备").replace("號", "号").translate(ICP_MISTAKEN)
    match = re.fullmatch(rf"([{ICP_PROVINCES}]ICP备)(\d{{8}}|\d{{10}})号?(-\d{{1,4}}[AXK]?)?", text)
    if match is None:
        return {"ok": False}
    number = match.group(2)
    year = int(number[:4]) if len(number) == 10 else 2000 + int(number[:2])
    if not 2000 <= year <= int(options["today"][:4]):
        return {"ok": False}
    return {"ok": True, "text": f"{match.group(1)}{number}号{match.group(3) or ''}"}


VALUES = {"ResidentId": resident_id, "SocialCreditCode": social_credit_code, "IcpNumber": icp_number}


def answer(request):
    verb, name = re.fullmatch(r"(parse|is)?(.*)", request["call"]).groups()
    if verb is None or name not in VALUES:
        return {"skip": True}
    given, options = request["input"], request.get("options", {})
    if not isinstance(given, str):
        return {"ok": False}
    text = folded(given)
    result = VALUES[name](text, options)
    if result is None:
        return {"skip": True}
    if verb == "is":
        return {"ok": result["ok"] and (result["text"] == given or not options.get("canonical"))}
    return result


# Windows would write another encoding; JSON is UTF-8.
sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps({"id": request["id"], **answer(request)}, ensure_ascii=False), flush=True)
