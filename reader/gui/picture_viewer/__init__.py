"""A picture of the open article, larger, over the pane."""
