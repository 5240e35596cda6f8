#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the window of the program as a screen reader does, through AT-SPI, and works in it.

readscreen.py MILEPOST: starts the program with the sample in the session that it runs in. Goes to each page by the
action of its radio button, and fails on what can have the focus and has no name, on what has it and says nothing of
what it is, and on a press that does not do what it says.
"""

import os
import subprocess
import sys
import tempfile
import time

import pyatspi

PAGES = ["Overview", "Assess", "Plan", "Roadmap", "Progress", "Metrics", "Report"]
NOTHING_SAID = {"filler", "unknown", "invalid"}
faults = []


def until(what, seconds=10):
    """What `what` gives as soon as it gives something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.05)
    return None


def shown(node, where=""):
    """All nodes in what is shown, each with its states and the roles that it is in."""
    try:
        states = node.getState()
        role = node.getRoleName()
        if role != "application" and not states.contains(pyatspi.STATE_SHOWING):
            return
        yield node, role, states, where
        if role == "combo box":
            return
        for index in range(node.childCount):
            child = node.getChildAtIndex(index)
            if child:
                yield from shown(child, where + "/" + role)
    except LookupError:
        return  # it went while it was read


def find(root, role, beginning):
    for node, its_role, _, _ in shown(root):
        if its_role == role and node.name.startswith(beginning):
            return node
    return None


def is_in(node, state):
    return node.getState().contains(state)


def press(node):
    node.queryAction().doAction(0)


def program():
    for application in pyatspi.Registry.getDesktop(0):
        if application and application.name == "Milepost" and application.childCount:
            return application
    return None


def check(page, window):
    count = 0
    for node, role, states, where in shown(window):
        if not states.contains(pyatspi.STATE_FOCUSABLE):
            continue
        count += 1
        if not node.name.strip():
            faults.append(f"{page}: no name: {role} in {where}")
        if role in NOTHING_SAID:
            faults.append(f"{page}: no role: {node.name} in {where}")
    print(f"{page}: {count} nodes that can have the focus")
    if count < 20:
        faults.append(f"{page}: only {count} nodes")


def go_to_all_pages(window):
    for page in PAGES:
        button = find(window, "radio button", page)
        if not button:
            faults.append(f"{page} is not in the rail")
            continue
        press(button)
        if not until(lambda: is_in(button, pyatspi.STATE_CHECKED) and find(window, "panel", page)):
            faults.append(f"a press on {page} does not lead there")
        check(page, window)


def work_on_the_plan_of_today(window):
    """A press on a row of the profile leads to its dimension; the scale has a value there."""
    press(find(window, "radio button", "Overview"))
    chart = until(lambda: find(window, "chart", "Profile"))
    row = chart and chart.getChildAtIndex(1)
    if not row or not row.name:
        faults.append("the profile has no rows")
        return
    press(row)
    slider = until(lambda: find(window, "slider", ""))
    if not slider:
        faults.append("a press on a row of the profile does not lead to its dimension")
    elif slider.queryValue().maximumValue != 3:
        faults.append("the scale of votes has no value")


def main():
    milepost = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "sample.milepost")
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_CONFIG_HOME=folder,
                           XDG_DATA_HOME=folder, LC_ALL="C.UTF-8")
        subprocess.run([milepost, "sample", "-o", file], check=True, env=environment)
        process = subprocess.Popen([milepost, file], env=environment)
        try:
            window = until(program, 20)
            if not window or not until(lambda: find(window, "radio button", "Overview")):
                faults.append("the window is not in the tree")
            else:
                go_to_all_pages(window)
                work_on_the_plan_of_today(window)
        finally:
            process.terminate()
            process.wait()
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
