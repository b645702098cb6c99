# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class ClaimDestinationIntegration(OpenEnum):
    candid = "candid"
    change_health = "change_health"
    claim_md = "claim_md"
    office_ally = "office_ally"
