"""What is told of a call: events, hooks, the log, drift; and what tracebacks must not show."""
