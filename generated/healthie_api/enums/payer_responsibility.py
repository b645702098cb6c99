# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class PayerResponsibility(OpenEnum):
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
    TERTIARY = "TERTIARY"
