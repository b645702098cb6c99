# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class MobileHealthDataSnapshotStatus(OpenEnum):
    FAILED = "FAILED"
    INITIALIZED = "INITIALIZED"
    PARTIALLY_PROCESSED = "PARTIALLY_PROCESSED"
    PROCESSED = "PROCESSED"
    PROCESSING = "PROCESSING"
