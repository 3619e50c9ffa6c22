import type { IcpFiling } from 'beian'

/** An invented filing, with one wrong digit in a phone, for the page and for the description of the interface. */
export const sampleFiling = {
  form: 'icp/1',
  kind: 'first',
  provinceCode: '11',
  entity: {
    nature: 'enterprise',
    name: '北京青竹科技有限公司',
    divisionCode: '110108',
    document: {
      type: 'business-license',
      number: '91110108MA01A2B32G',
      address: '北京市海淀区中关村大街27号1101室',
    },
    address: '中关村大街27号1101室',
    investor: '北京青竹科技有限公司',
    principal: {
      name: '刘青竹',
      document: {
        type: 'resident-id',
        number: '110108198805120025',
        validity: { from: '2018-05-12', until: '2038-05-12' },
      },
      mobile: '1391101202',
      emergencyPhone: '13701018866',
      email: 'liu@qingzhu-keji.cn',
      officePhone: '0086-010-68870788',
      address: '北京市海淀区中关村大街27号1101室',
    },
  },
  services: [
    {
      type: 'website',
      name: '青竹科技',
      domain: 'qingzhu-keji.cn',
      homeUrl: 'www.qingzhu-keji.cn',
      ipRanges: '119.29.29.29',
      contents: ['organization-portal'],
      languages: ['zh-Hans'],
      preApprovals: [],
      principal: 'entity',
      access: { mode: 'cloud', provider: '腾讯云计算（北京）有限责任公司', provinceCode: '11' },
      domainRegistration: {
        registrar: '北京新网数码信息技术有限公司',
        holder: '北京青竹科技有限公司',
        documentNumber: '91110108MA01A2B32G',
        expiresOn: '2028-03-01',
      },
    },
  ],
} satisfies IcpFiling
