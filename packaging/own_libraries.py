"""Keep the bundle's libraries to ourselves: run by the bundle before the program.

PyInstaller's loader names their folder in LD_LIBRARY_PATH. The program has what it needs of it by
then; a browser or a voice that it starts must find those of the system. The loader has kept what
was there before.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before
