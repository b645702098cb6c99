# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class Cms1500OrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    PATIENT_LAST_NAME_ASC = "PATIENT_LAST_NAME_ASC"
    PATIENT_LAST_NAME_DESC = "PATIENT_LAST_NAME_DESC"
    PRIMARY_PLAN_NAME_ASC = "PRIMARY_PLAN_NAME_ASC"
    PRIMARY_PLAN_NAME_DESC = "PRIMARY_PLAN_NAME_DESC"
    SERVICE_DATE_ASC = "SERVICE_DATE_ASC"
    SERVICE_DATE_DESC = "SERVICE_DATE_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"
