# Generated from specs/healthie by hero_healthie_codegen. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AuditEventType(OpenEnum):
    CREATE = "CREATE"
    DESTROY = "DESTROY"
    UPDATE = "UPDATE"
