"""What both clients have in common: settings, the executor, lists, warming up."""
