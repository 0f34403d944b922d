"""The main job of an officer who sees nothing of the screen: an agenda with a paper, who was there, a minute, a pack.

Every step is a key or typed words, and every step waits for what a screen reader would say of it.
usage: main_job.py FOLDER MOOTHALL MOOTHALL-CLI
"""
import json
import os
import subprocess
import sys

from desk import Desk, keys, text_of, within, words

folder, program, cli = sys.argv[1:]


def run(*command):
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    return done.stdout.decode()


def step(what):
    print(f"-- {what}", flush=True)


report = os.path.join(folder, "report.pdf")
pack = os.path.join(folder, "public.pdf")
other = ("--register", os.path.join(folder, "other.moothall"), "--now", "2024-06-04T08:00:00Z")
run(cli, *other, "make-sample")
run(cli, *other, "agenda", "5", "--edition", "public", "--out", report)  # any PDF will do

step("the desk opens at Today")
desk = Desk([program, "--sample"])
desk.the("table", "What is due")
desk.focused("table cell")

step("a meeting is planned, and its agenda has the keys")
keys("ctrl+n")
desk.focused("combo box")
words("Moor")
desk.focused("list item", "Moorland Assets Committee")
keys("Return")
desk.focused("table cell", "no items yet: Enter adds one")


def titles():
    cells = [cell.name for cell in desk.all("table cell")]
    return [name for name in cells if name in ("Parking at the practice ground", "Cycle racks")]


step("two items are typed, and the second goes up")
for title in ("Parking at the practice ground", "Cycle racks"):
    keys("Return")
    desk.focused("text", "Title of the item")
    words(title)
    keys("Return")
    desk.focused("table cell", title)
keys("ctrl+Up")
within(20, "the second item above the first", lambda: titles() == ["Cycle racks", "Parking at the practice ground"])
keys("Down")
desk.focused("table cell", "Parking at the practice ground")

step("a report is attached, and its row says what it is")
keys("ctrl+shift+a")
desk.file(report, "Open")
desk.the("table cell", "Report – report.pdf · 2 pages")

step("a member is present")
keys("alt+2")
member = desk.focused("table cell", "Councillor").name
keys("space")


def state_of(name):
    cells = [cell.name for cell in desk.all("table cell")]
    return cells[cells.index(name) + 1:][:3] if name in cells else []


within(20, f"{member} present", lambda: "Present" in state_of(member))

step("a minute is typed, and a resolution")
keys("alt+3")
minute = desk.focused("text", "Minute")
words("Members asked about the gate.")
within(20, "the minute's words", lambda: "Members asked about the gate." in text_of(minute))
keys("F4")
resolved = desk.focused("text", "esol")
words("note the report")
within(20, "the resolution's words", lambda: "note the report" in text_of(resolved))

step("the public pack is made")
keys("ctrl+m")
desk.file(pack, "Save")
desk.spoken("It holds nothing exempt")
assert "Parking at the practice ground" in run("pdftotext", "-layout", pack, "-"), "the pack lacks its item"

step("the desk closes, and the register holds what was done")
keys("ctrl+q")
status = desk.process.wait(20)
assert status == 0, f"the program ended with {status}"
register = next(os.path.join(place, name) for place, _, names in os.walk(folder) for name in names
                if name == "sample.moothall")
meetings = json.loads(run(cli, "--register", register, "list"))["meetings"]
newest = max(meeting["id"] for meeting in meetings)
run(cli, "--register", register, "export", str(newest), "--out", os.path.join(folder, "out"))
with open(os.path.join(folder, "out", "meeting.json"), encoding="utf-8") as file:
    kept = file.read()
for part in ("Cycle racks", "report.pdf", "Members asked about the gate.", "note the report", '"present"'):
    assert part in kept, f"the register lacks {part}"
print("-- done without a look at the screen")
