"""The registry of Windows; there is nothing to test where there is none."""

import sys

if sys.platform == "win32":
    from reader.library.registry import WindowsRegistry

    def test_a_key_is_put_got_and_removed() -> None:
        keys, key = WindowsRegistry(), r"Software\Kiosque test\kiosque.reader"
        keys.put(key, r"C:\a.json")
        assert keys.get(key) == r"C:\a.json"
        keys.remove(key)
        keys.remove(key)
        assert keys.get(key) is None
