"""What both clients share: the executor, views, settings, lists, and warming up."""
