# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class WebhookOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    EVENT_TYPE_ASC = "EVENT_TYPE_ASC"
    EVENT_TYPE_DESC = "EVENT_TYPE_DESC"
    URL_ASC = "URL_ASC"
    URL_DESC = "URL_DESC"
