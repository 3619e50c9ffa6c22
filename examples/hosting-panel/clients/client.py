import json, os, urllib.error, urllib.request

SERVER = os.environ.get("SERVER", "http://127.0.0.1:8787")

def check(filing, **options):
    request = urllib.request.Request(
        f"{SERVER}/v1/filings/icp?locale=zh-CN",
        data=json.dumps({"filing": filing, "options": options}).encode(),
        headers={"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as problem:
        raise SystemExit(json.load(problem)["title"])

with urllib.request.urlopen(f"{SERVER}/sample.json", timeout=10) as sample:
    filing = json.load(sample)
for mobile in ["1391101202", "13911012025"]:
    filing["entity"]["principal"]["mobile"] = mobile
    report = check(filing, today="2026-11-21")
    print(report["verdict"], *[issue["message"] for issue in report["issues"]])
