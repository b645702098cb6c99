# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class AuditEventType(OpenEnum):
    CREATE = "CREATE"
    DESTROY = "DESTROY"
    UPDATE = "UPDATE"
