# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class Cms1500Status(OpenEnum):
    BATCHED = "BATCHED"
    CLIENTS_DEDUCTIBLE_APPLIES = "CLIENTS_DEDUCTIBLE_APPLIES"
    CLOSED = "CLOSED"
    DENIED = "DENIED"
    FULLY_PAID = "FULLY_PAID"
    NOT_SENT = "NOT_SENT"
    PARTIALLY_PAID = "PARTIALLY_PAID"
    REJECTED = "REJECTED"
    SCHEDULED = "SCHEDULED"
    SENT = "SENT"
