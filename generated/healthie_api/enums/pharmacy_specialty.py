# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class PharmacySpecialty(OpenEnum):
    EPCS = "EPCS"
    LONG_TERM_CARE = "LONG_TERM_CARE"
    MAIL_ORDER = "MAIL_ORDER"
    RETAIL = "RETAIL"
    SPECIALTY = "SPECIALTY"
    TWENTY_FOUR_HOUR = "TWENTY_FOUR_HOUR"
