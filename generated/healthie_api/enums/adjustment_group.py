# Generated from specs/healthie by python -m codegen generate. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AdjustmentGroup(OpenEnum):
    CO = "CO"
    OA = "OA"
    PI = "PI"
    PR = "PR"
