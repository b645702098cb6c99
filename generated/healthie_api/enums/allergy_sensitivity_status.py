# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class AllergySensitivityStatus(OpenEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    RESOLVED = "RESOLVED"
