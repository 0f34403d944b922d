"""The desk as a screen reader and a keyboard know it: names, roles and values through AT-SPI, keys through XTEST.

Nothing here looks at a pixel or knows where on the screen something is.
"""
import os
import subprocess
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20  # seconds that anything is waited for


class Missing(AssertionError):
    pass


def keys(*combinations):
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "25", *combinations], check=True)


def words(text):
    subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)


def within(seconds, what, condition):
    """Waits until `condition` gives something, and gives it; says `what` was waited for if it never does."""
    end = time.monotonic() + seconds
    while True:
        hear()
        try:
            found = condition()
        except (LookupError, RuntimeError, GLib.GError):
            found = None  # what was asked went while it was asked
        if found:
            return found
        if time.monotonic() > end:
            raise Missing(f"never came: {what}")
        time.sleep(0.05)


def hear():
    """Takes in the events that have come."""
    while GLib.MainContext.default().iteration(False):
        pass


def shows(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def everything(node, hidden=False):
    for child in node:
        if child is None or (not hidden and not shows(child)):
            continue
        yield child
        yield from everything(child, hidden)


def text_of(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


class Desk:
    def __init__(self, command):
        self._focus = None
        self._window = None  # the role of the window that was last active
        pyatspi.Registry.registerEventListener(self._entered, "window:activate")
        pyatspi.Registry.registerEventListener(self._heard, "object:state-changed:focused")
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        self.process = subprocess.Popen(command, env=environment)
        self.application = within(PATIENCE, "the program on the accessibility bus", self._on_the_bus)

    def _on_the_bus(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode}")
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == "Moothall" and application.childCount:
                # Every question is asked anew, whatever events have been heard.
                application.setCacheMask(pyatspi.cache.NONE)
                return application
        return None

    def all(self, role, name=None, hidden=False):
        for node in everything(self.application, hidden):
            if node.getRoleName() == role and (name is None or name in node.name):
                yield node

    def the(self, role, name=None):
        """The first that shows, of this role and with `name` in its name."""
        return within(PATIENCE, f"{role} “{name}”", lambda: next(self.all(role, name), None))

    def _heard(self, event):
        if event.detail1:
            self._focus = event.source

    def _entered(self, event):
        self._window = event.source.getRoleName()

    def focus(self):
        """What the screen reader would speak of: what last said that it has the keys, unless it has gone since."""
        hear()
        try:
            return self._focus if self._focus and self._focus.getRoleName() else None
        except GLib.GError:
            return None

    def focused(self, role, name=""):
        def there():
            node = self.focus()
            return node if node and node.getRoleName() == role and name in node.name else None
        try:
            return within(PATIENCE, "", there)
        except Missing:
            node = self.focus()
            raise Missing(f"the keys are not with {role} “{name}” but with "
                          + (f"{node.getRoleName()} “{node.name}”" if node else "nothing")) from None

    def spoken(self, part):
        """Something that shows has `part` in its name or text."""
        return within(PATIENCE, f"the words “{part}”",
                      lambda: next((n for n in everything(self.application) if part in n.name), None))

    def press(self, role, name):
        action = self.the(role, name).queryAction()
        for i in range(action.nActions):
            if action.getName(i) in ("Press", "Toggle", "ShowMenu"):
                action.doAction(i)
                return
        raise Missing(f"{role} “{name}” can't be pressed")

    def command(self, name):
        """A menu's command, wherever its menu is; menus that are shut show nothing, but say what they hold."""
        item = next((n for n in self.all("menu item", hidden=True) if n.name == name), None)
        if item is None:
            raise Missing(f"no command “{name}”")
        item.queryAction().doAction(0)

    def file(self, path, accept):
        """Gives the file chooser that has opened a path."""
        field = self.focused("text", "File name")
        keys("ctrl+a")
        words(path)
        within(PATIENCE, "the path in the chooser", lambda: text_of(field) == path)
        within(PATIENCE, "the chooser's window", lambda: self._window == "dialog")
        # Not Return: the list of names that begin so may have come up just then, and would take it.
        self.press("push button", accept)
        within(PATIENCE, "the window, once the chooser has closed", lambda: self._window == "frame")
