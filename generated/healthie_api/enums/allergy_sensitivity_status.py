# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AllergySensitivityStatus(OpenEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    RESOLVED = "RESOLVED"
