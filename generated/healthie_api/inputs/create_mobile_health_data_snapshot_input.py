# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Int, ZonedDateTime

from ..enums.mobile_health_data_snapshot_integration_type import MobileHealthDataSnapshotIntegrationType


class CreateMobileHealthDataSnapshotInput(InputModel):
    byte_size: Int
    checksum: str
    integration_type: MobileHealthDataSnapshotIntegrationType | str
    sync_ended_at: ZonedDateTime
    sync_started_at: ZonedDateTime
