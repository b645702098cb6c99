# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class AuditEventOrderKeys(OpenEnum):
    OCCURRED_AT_ASC = "OCCURRED_AT_ASC"
    OCCURRED_AT_DESC = "OCCURRED_AT_DESC"
