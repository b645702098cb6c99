# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class PartnerType(OpenEnum):
    HARBOR_PARTNER = "HARBOR_PARTNER"
    HEALTHIE_APP = "HEALTHIE_APP"
    HEALTHIE_INTEGRATION = "HEALTHIE_INTEGRATION"
    KERAGON = "KERAGON"
