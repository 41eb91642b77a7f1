"""This user's keys in the registry of Windows."""

import sys

if sys.platform == "win32":
    import winreg

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
