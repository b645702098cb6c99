# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class ZoomRecordingStatusEnum(OpenEnum):
    completed = "completed"
    failed = "failed"
    processing = "processing"
