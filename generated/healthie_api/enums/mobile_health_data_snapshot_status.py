# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class MobileHealthDataSnapshotStatus(OpenEnum):
    FAILED = "FAILED"
    INITIALIZED = "INITIALIZED"
    PARTIALLY_PROCESSED = "PARTIALLY_PROCESSED"
    PROCESSED = "PROCESSED"
    PROCESSING = "PROCESSING"
