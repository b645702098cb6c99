# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class AppointmentPricingMethod(OpenEnum):
    APPOINTMENT_TYPE_CLIENT = "APPOINTMENT_TYPE_CLIENT"
    APPOINTMENT_TYPE_DEFAULT = "APPOINTMENT_TYPE_DEFAULT"
    APPOINTMENT_TYPE_PROVIDER = "APPOINTMENT_TYPE_PROVIDER"
    COINSURANCE = "COINSURANCE"
    COPAY = "COPAY"
    DEDUCTIBLE = "DEDUCTIBLE"
