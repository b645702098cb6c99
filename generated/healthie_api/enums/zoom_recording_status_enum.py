# Generated from specs/healthie by python -m codegen generate. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class ZoomRecordingStatusEnum(OpenEnum):
    completed = "completed"
    failed = "failed"
    processing = "processing"
