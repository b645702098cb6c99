# Generated.
from hero_healthie_runtime.enums import OpenEnum


class MobileHealthDataIntegrationType(OpenEnum):
    GOOGLE_HEALTH_CONNECT = "GOOGLE_HEALTH_CONNECT"
