# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class BillingItemState(OpenEnum):
    FAILED = "FAILED"
    SCHEDULED = "SCHEDULED"
    SUCCEEDED = "SUCCEEDED"
