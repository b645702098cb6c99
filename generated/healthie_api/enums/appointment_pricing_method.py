# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AppointmentPricingMethod(OpenEnum):
    APPOINTMENT_TYPE_CLIENT = "APPOINTMENT_TYPE_CLIENT"
    APPOINTMENT_TYPE_DEFAULT = "APPOINTMENT_TYPE_DEFAULT"
    APPOINTMENT_TYPE_PROVIDER = "APPOINTMENT_TYPE_PROVIDER"
    COINSURANCE = "COINSURANCE"
    COPAY = "COPAY"
    DEDUCTIBLE = "DEDUCTIBLE"
