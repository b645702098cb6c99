# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.claim_destination_integration import ClaimDestinationIntegration


class UploadToIntegrationsInput(InputModel):
    cms1500_id: ID | None = None
    cms1500_ids: list[ID | None] | None = None
    destination_integration: ClaimDestinationIntegration | str | None = None
