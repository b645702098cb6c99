"""Parts shared by both clients: the executor, views, settings, lists, and warm-up."""
