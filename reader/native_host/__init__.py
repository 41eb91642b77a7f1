"""The browser's way in: a program that the extension starts and talks to over a pipe."""
