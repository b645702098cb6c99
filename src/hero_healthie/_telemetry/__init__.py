"""Reports about calls: events, hooks, the log, drift; and what tracebacks must not show."""
