"""HandlerRegistry of events: registered, deduplicated, run."""
