# Generated from specs/healthie by hero_healthie_codegen. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class MobileHealthDataSnapshotStatus(OpenEnum):
    FAILED = "FAILED"
    INITIALIZED = "INITIALIZED"
    PARTIALLY_PROCESSED = "PARTIALLY_PROCESSED"
    PROCESSED = "PROCESSED"
    PROCESSING = "PROCESSING"
