"""One window for each library: a later start hands over what it was given, and ends.

Both speak through a local socket that only the same user may use. The later start sends one line, a
JSON list of files and links; the answer is "taken".
"""

import hashlib
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader import paths

_CONNECT_MS = 1_000
_ANSWER_MS = 5_000  # a window that has only just been started is still opening its library
_LINE_MS = 5_000
_LOCK_S = 0.01
_MOST_BYTES = 4 << 20
_MOST_SOURCES = 50_000


def socket_name(folder: Path) -> str:
    """Return the name under which the window of this library listens, for this user only."""
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    digest = hashlib.sha256(f"{user}:{folder.expanduser().absolute()}".encode()).hexdigest()
    return f"kiosque-{digest[:24]}"


def hand_over(name: str, sources: list[str], *, answer_ms: int = _ANSWER_MS) -> bool:
    """Give the sources to the window that is open already; return whether there is one.

    Files may be named from where one stands.
    """
    if not _is_ours(name):
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    socket.write(json.dumps([_absolute(source) for source in sources]).encode() + b"\n")
    socket.flush()
    taken = socket.waitForReadyRead(answer_ms)
    socket.disconnectFromServer()
    return taken


class OneWindow(QObject):
    """Listens for later starts of the program."""

    #: Files and links that another start was given: list of str; empty if it was given none.
    given = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)

    def listen(self) -> bool:
        """Listen, in the place of one that a crash has left; return whether that is possible.

        It is not if another start has been quicker.
        """
        # Qt would take the name from one that is alive; and of two starts at a time, both might.
        with _one_at_a_time(self._name):
            if _is_ours(self._name) and _is_alive(self._name):
                return False
            if self._server.listen(self._name):
                return True
            QLocalServer.removeServer(self._name)
            return self._server.listen(self._name)

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _receive(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_MOST_BYTES)
            socket.readyRead.connect(lambda socket=socket: self._take(socket))
            socket.disconnected.connect(socket.deleteLater)
            QTimer.singleShot(_LINE_MS, socket, socket.abort)
            self._take(socket)  # its line may be here already

    def _take(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= _MOST_BYTES:
                socket.abort()
            return
        sources = _sources_in(bytes(socket.readLine().data()))
        socket.write(b"taken\n")
        socket.flush()
        self.given.emit(sources)


def _sources_in(line: bytes) -> list[str]:
    """Return the files and links in a line; [] for what no start of ours would send."""
    try:
        sources = json.loads(line)
    except (ValueError, RecursionError):
        return []
    if not isinstance(sources, list) or len(sources) > _MOST_SOURCES:
        return []
    return sources if all(isinstance(source, str) for source in sources) else []


def _is_alive(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    alive = socket.waitForConnected(_CONNECT_MS)
    socket.abort()
    return alive


def _is_ours(name: str) -> bool:
    """Return whether nobody else has put a socket there to hear what we read."""
    if not hasattr(os, "getuid"):
        return True  # Windows keeps pipes apart by their rights
    try:
        return Path(QDir.tempPath(), name).lstat().st_uid == os.getuid()
    except OSError:
        return False


if sys.platform == "win32":

    def _one_at_a_time(name: str) -> AbstractContextManager[None]:
        """Do nothing: there a name that is taken is not given twice."""
        del name
        return nullcontext()

else:
    import fcntl

    @contextmanager
    def _one_at_a_time(name: str) -> Iterator[None]:
        """Let other starts of this user wait until the end of the block, for a second at most."""
        path = Path(QDir.tempPath(), f"{name}.lock")
        try:
            file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        except OSError:  # it is somebody else's
            yield
            return
        try:
            late = time.monotonic() + _CONNECT_MS / 1000
            while not _locked(file) and time.monotonic() < late:
                time.sleep(_LOCK_S)
            yield
        finally:
            os.close(file)  # and the lock with it

    def _locked(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


def _absolute(source: str) -> str:
    is_link = source.startswith(("http://", "https://", "file:", "kiosque:"))
    return source if is_link or source in paths.WISHES else str(Path(source).absolute())
