from __future__ import annotations

from collections.abc import Iterator

from renja_lint import Finding, Hit, Plan, Rule, slugify, warning
from renja_rules.identity._elsewhere import foreign_region, province_of
from renja_rules.identity._mentions import foreign_mentions, outside_law, own_names
from renja_rules.identity._regions import describe_region
from renja_rules.reading.words.places import count_places, places_in_order, related_places


class SisaDaerahLain(Rule):
    """Nama daerah lain tertinggal di dokumen.

    Nama kecamatan atau kabupaten lain biasanya sisa dari dokumen yang disalin. Pembaca meragukan apakah isi lainnya
    sungguh milik daerah ini. Nama daerah pada judul peraturan dan daerah yang berbatasan tidak dilaporkan.
    """

    meta = warning(
        title=("Nama daerah lain tertinggal", "Another region's name was left"),
        message=(
            '"{tertulis}" ({banyak} tempat) adalah nama daerah lain ({nama}), mungkin sisa dokumen yang disalin',
            '"{tertulis}" (places: {banyak}) names another region ({nama}), perhaps left from a copied text',
        ),
        remedy=(
            "ganti dengan nama daerah sendiri, dan periksa apakah isi di sekitarnya juga milik daerah sendiri",
            "write the own region's name, and see whether the text around it is the own region's too",
        ),
    )
    valid = """
    perangkat_daerah: Kecamatan Mangkutana
    daerah: Kabupaten Luwu Timur
    provinsi: Sulawesi Selatan
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: |
          Undang-Undang Nomor 7 Tahun 2003 tentang Pembentukan Kabupaten Luwu Timur
          dan Kabupaten Mamuju Utara.
          Perda Kabupaten Bogor Nomor 3 Tahun 2010 dan kunjungan kerja ke Kabupaten Pacitan.
          Sebelah utara berbatasan dengan Provinsi Sulawesi Tengah, Kecamatan Tomoni dan Kabupaten Luwu Utara.
          Produk unggulan dipasarkan ke Kota Malang. Terjadi gempa di Kabupaten Cianjur.
          Provinsi Sulawesi Selatan dan Provinsi Jawa Timur bekerja sama dalam pengelolaan sampah.
          Kecamatan Jaya, Kecamatan Sumber Daya Unggul, Kabupaten Layak Anak, Kota Batu Alam.
    dasar_hukum: [Peraturan Daerah Provinsi Jawa Timur Nomor 1 Tahun 2019]
    ---
    bab: [{nomor: I, judul: PENDAHULUAN, teks: Kecamatan Pacitan Kabupaten Pacitan}]
    """
    invalid = """
    perangkat_daerah: Kecamatan Mangkutana
    daerah: Kabupaten Luwu Timur
    bab:
      - nomor: I
        judul: PENDAHULUAN
        teks: |
          Rencana Strategis Kecamatan Pacitan Kabupaten Pacit Mangkutana Kabupaten Luwu Timur.
          Selaras dengan RKPD Kabupaten Luwu Utara dan prioritas Provinsi Jawa Timur.
    => #teks/kecamatan-pacitan-kabupaten-pacit
    => #teks/kabupaten-luwu-utara
    => #teks/provinsi-jawa-timur
    """

    def check_plan(self, plan: Plan) -> Iterator[Finding]:
        """Look up every region that is not the plan's own; where the plan's province is not known nothing is told."""
        names, texts = own_names(plan), plan.texts
        mentions = plan.made(foreign_mentions)
        province = province_of(names) if mentions else ""
        found: dict[str, tuple[list[Hit], str]] = {}
        last = 0
        for mention in mentions if province else ():
            other = foreign_region(mention, names, province, texts) if mention.start >= last else None
            if other:
                last = other.end
                hit = outside_law(texts.hit(mention.start, other.end))
                found.setdefault(slugify(hit.quote), ([], other.kode))[0].append(hit)
        for quote, (hits, kode) in found.items():
            places = places_in_order(hits)
            if places:
                yield self.finding(
                    places[0]._replace(subject=f"#teks/{quote}"),
                    *related_places(places),
                    tertulis=" ".join(hits[0].quote.split()),
                    nama=describe_region(kode),
                    banyak=count_places(hits),
                )
