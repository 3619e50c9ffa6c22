import json, os, shlex, subprocess

class Beian:
    def __init__(self):
        command = shlex.split(os.environ.get("BEIAN", "npx beian"))
        self.process = subprocess.Popen(
            [*command, "check", "--lines", "--form", "icp", "--locale", "zh-CN"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8")

    def check(self, id, filing, **options):
        request = {"id": id, "filing": filing, "options": options}
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

beian = Beian()
folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "quickstart")
for id, name, draft in [(1, "filing.json", False), (2, "draft.json", True)]:
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        report = beian.check(id, json.load(file), draft=draft, today="2026-11-21")
    print(report["id"], report["verdict"], *[issue["code"] for issue in report["issues"][:1]])
beian.process.stdin.close()
beian.process.wait()
