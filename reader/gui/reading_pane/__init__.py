"""The pane in which an article is read."""
