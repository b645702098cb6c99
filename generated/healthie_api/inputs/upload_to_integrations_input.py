# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..enums.claim_destination_integration import ClaimDestinationIntegration
from ..scalars import ID


class UploadToIntegrationsInput(InputModel):
    cms1500_id: ID | None = None
    cms1500_ids: list[ID | None] | None = None
    destination_integration: ClaimDestinationIntegration | str | None = None
