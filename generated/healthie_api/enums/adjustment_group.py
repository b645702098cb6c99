# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AdjustmentGroup(OpenEnum):
    CO = "CO"
    OA = "OA"
    PI = "PI"
    PR = "PR"
