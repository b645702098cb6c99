"""Serve Healthie's subscriptions: Action Cable over WebSockets, at `/healthie/subscriptions?token=<key>`."""
