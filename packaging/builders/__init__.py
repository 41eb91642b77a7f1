"""One module for each package that Kiosque comes in; `packaging/build.py` calls them."""
