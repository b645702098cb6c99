# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class MobileHealthDataSnapshotIntegrationType(OpenEnum):
    APPLE_HEALTH = "APPLE_HEALTH"
    GOOGLE_HEALTH_CONNECT = "GOOGLE_HEALTH_CONNECT"
