const { parseResidentId } = require('beian')
const { formFindings } = require('beian/forms')

Page({
  data: { says: '' },
  judge({ detail }) {
    const [finding] = formFindings(parseResidentId(detail.value))
    this.setData({ says: finding ? finding.text : '' })
  },
})
