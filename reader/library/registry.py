"""This user's keys in the registry of Windows."""

import sys

if sys.platform == "win32":
    import winreg

    _RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"

    class WindowsRegistry:
        """The keys below HKEY_CURRENT_USER."""

        def get(self, key: str) -> str | None:
            """Return the key's text, None if there is no such key."""
            try:
                return winreg.QueryValue(winreg.HKEY_CURRENT_USER, key)
            except OSError:
                return None

        def put(self, key: str, text: str) -> None:
            """Make the key, or give it another text. Raises OSError."""
            winreg.SetValue(winreg.HKEY_CURRENT_USER, key, winreg.REG_SZ, text)

        def remove(self, key: str) -> None:
            """Remove the key, if it is there. Raises OSError."""
            try:
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
            except FileNotFoundError:
                return

    class WindowsRunKey:
        """What Windows starts when this user logs in, by name."""

        def get(self, name: str) -> str | None:
            """Return the command of this name, None if there is none."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                    return str(winreg.QueryValueEx(key, name)[0])
            except OSError:
                return None

        def put(self, name: str, command: str) -> None:
            """Start this command at each login. Raises OSError."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, command)

        def remove(self, name: str) -> None:
            """Start it no longer, if it is there. Raises OSError."""
            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                    winreg.DeleteValue(key, name)
            except FileNotFoundError:
                return
