# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class ClaimPolicyPriority(OpenEnum):
    CARVE_OUT = "CARVE_OUT"
    INACTIVE = "INACTIVE"
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
