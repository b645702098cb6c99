# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class PrescriptionMedicationStatus(OpenEnum):
    ACTIVE = "ACTIVE"
    ERROR = "ERROR"
    FUTURE = "FUTURE"
    HIDDEN = "HIDDEN"
    INACTIVE = "INACTIVE"
    PENDING = "PENDING"
    REORDERED = "REORDERED"
