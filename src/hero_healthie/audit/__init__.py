"""Audit: who did what to which record of which tenant, and how it ended; one event per logical call.

    audit = Audit(save, fallback=AuditFile("audit.jsonl"))
    hero = Hero(..., on_call=audit)

An event holds ids, names of operations, times and figures. It has no field for anything else, so that it cannot hold
what was sent or received.
"""

from __future__ import annotations

from hero_healthie.audit.event import AuditEvent
from hero_healthie.audit.file import AuditFile
from hero_healthie.audit.hook import Audit, AuditSink

__all__ = ["Audit", "AuditEvent", "AuditFile", "AuditSink"]
