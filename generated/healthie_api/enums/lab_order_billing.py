# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class LabOrderBilling(OpenEnum):
    INSURANCE = "INSURANCE"
    PATIENT = "PATIENT"
    PROVIDER = "PROVIDER"
